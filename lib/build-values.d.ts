/** Values that the build puts in; see wxt.config.ts. */
interface ImportMetaEnv {
  /** Names the content of the packaged starter shelf. */
  readonly SEEDS_EDITION: string;
}
