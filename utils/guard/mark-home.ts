/** Where what lies over the page is put: a modal dialog of the page's shuts out all that is not in it. */

/** Puts it there, unless it is there already. Call it again: dialogs open and close. */
export function bringHome(host: HTMLElement): void {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const home = dialog ?? document.documentElement;
  if (host.parentNode === home) return;
  home.append(host);
  host.popover = dialog === undefined ? null : 'manual';
  // Above the dialog, and placed by the window also where the dialog is moved or turned.
  if (dialog !== undefined) host.showPopover();
}
