// Takes the other languages out of a build, so that it says the same in every browser.

/** `files` are public assets by where they go in the build; what stays is changed in place. */
export function onlyIn(language: string, files: { readonly relativeDest: string }[]): void {
  const stays = files.filter(({ relativeDest }) => {
    const [, spoken = language] = /^_locales[\\/]([^\\/]+)/.exec(relativeDest) ?? [];
    return spoken === language;
  });
  files.splice(0, files.length, ...stays);
}
