/** Only what a person really did counts in the review: clicks by script are stopped (S5). */
const kinds = ['click', 'change', 'input', 'submit', 'keydown'] as const;

export function onlyTrustedInput(scope: Pick<Window, 'addEventListener'> = window): void {
  for (const kind of kinds) {
    scope.addEventListener(
      kind,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }
}
