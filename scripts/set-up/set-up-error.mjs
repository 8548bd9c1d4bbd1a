// @ts-check

/** Set-up cannot go on. The message is one line that says what to do; `details` is what a tool printed. */
export class SetUpError extends Error {
  /**
   * @param {string} message
   * @param {string} [details]
   */
  constructor(message, details = '') {
    super(message);
    this.name = 'SetUpError';
    this.details = details;
  }
}
