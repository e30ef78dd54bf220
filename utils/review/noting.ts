/** Handlers after which the register may say less of somebody than before. */

/** What fails afterwards undoes nothing: it is noticed the next time. */
export function noting<H extends Record<string, unknown>>(
  handlers: H,
  changing: readonly (keyof H)[],
  note: () => Promise<void>,
): H {
  const noted = changing.map((type) => {
    const handle = handlers[type] as (...input: readonly unknown[]) => Promise<unknown>;
    const then = async (...input: readonly unknown[]): Promise<unknown> => {
      const answer = await handle(...input);
      await note().catch(() => undefined);
      return answer;
    };
    return [type, then] as const;
  });
  return { ...handlers, ...(Object.fromEntries(noted) as Partial<H>) };
}
