/** Whether a window can be shown: always on macOS and Windows, elsewhere where there is a display server. */
export function hasDisplay(platform: string, env: Record<string, string | undefined>): boolean {
  if (env.HEADLESS && env.HEADLESS !== '0') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
