/** Whether a form can hold a post: not a search, not a login, not a lone field. */
export const isPublication = (form: HTMLFormElement): boolean =>
  form.method !== 'get' &&
  form.querySelector('input[type="password"]') === null &&
  form.querySelector('textarea, input[type="file"], [contenteditable]') !== null;
