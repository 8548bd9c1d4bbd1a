/**
 * The longest that a browser may take to answer one command, in milliseconds. A script of ours in a page is one
 * command; the slowest takes seconds on two cores.
 */
export const LONGEST_ANSWER = 5 * 60_000;

/**
 * Waits for the answer to a command, so that a browser that has become deaf fails what asked it and nothing waits for
 * ever.
 *
 * @param command Its name, for the message.
 * @throws {Error} What `answer` throws, or that none came within {@link LONGEST_ANSWER}.
 */
export async function answered<T>(answer: Promise<T>, command: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deaf = new Promise<never>((_, reject) => {
    const message = `The browser did not answer ${command} within ${LONGEST_ANSWER / 1000} s.`;
    timer = setTimeout(() => reject(new Error(message)), LONGEST_ANSWER).unref();
  });
  try {
    return await Promise.race([answer, deaf]);
  } finally {
    clearTimeout(timer);
  }
}
