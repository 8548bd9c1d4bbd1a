/** Values that the build puts in; see wxt.config.ts. */
interface ImportMetaEnv {
  /** Names the content of the packaged starter library. */
  readonly SEEDS_EDITION: string;
  /** Names the content of the packaged people. */
  readonly PEOPLE_EDITION: string;
}
