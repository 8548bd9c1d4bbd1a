import { type Check, single } from './check';
import { runTool } from './tool';

/**
 * A check that holds when a tool exits with 0.
 *
 * @param command As in `runTool`.
 */
export function commandCheck(name: string, command: string, args: string[], needs: string[] = []): Check {
  return {
    name,
    needs,
    run: async ({ root }) => {
      const { code, output } = await runTool(root, command, args);
      return single(code === 0, output);
    },
  };
}
