/** The teacher's own click or submit: text is held before the page empties its editor. */
import { isElement, isForm, isHtml } from '../dom/element-kinds.ts';
import { tellAgain, tellStopped } from '../messaging/form-words.ts';
import { composerAround } from '../sites/composer-of.ts';
import type { SiteAdapter } from '../sites/define-site.ts';
import { nameOf } from '../sites/page-words.ts';
import { isPublication } from './is-publication.ts';

export interface PublishAct {
  readonly source: 'click' | 'submit';
  readonly composer: Element;
  /** Resolves when the page would take it: what is compared and approved then is what goes out. */
  ready(): Promise<void>;
  /** Does again what was stopped. */
  replay(): void;
}

/** `onPublish` is called for each act in that window that was stopped; none is that `passes`. Gives what listens again. */
export function watchPublishing(
  site: SiteAdapter,
  onPublish: (act: PublishAct) => void,
  passes: () => boolean,
  scope: Window = window,
): () => void {
  /** The form that is being submitted again, and passes this time. */
  let passing: HTMLFormElement | null = null;

  const resubmit = (form: HTMLFormElement, submitter: HTMLElement | null): void => {
    passing = form;
    try {
      tellAgain(form);
      HTMLFormElement.prototype.requestSubmit.call(form, submitter);
    } finally {
      passing = null;
    }
  };

  const onClick = (event: MouseEvent): void => {
    const control = controlOf(event);
    // What a script clicks is the page's own doing; its request meets the network gate.
    if (!event.isTrusted || control === null || !isPublishing(site, control)) return;
    const composer = composerAround(site, control);
    // A form's own button submits it: there the submit is held, after the page's validation.
    if (composer === null || isSubmitter(control) || passes()) return;
    stop(event);
    onPublish({
      source: 'click',
      composer,
      ready: () => untilEnabled(control),
      replay: () => HTMLElement.prototype.click.call(control),
    });
  };

  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    // An event that the page dispatched itself submits nothing.
    if (!event.isTrusted || !isForm(form) || form === passing) return;
    if (!isPublication(form)) return;
    // Saving a draft is not publishing; a file in it has been decided on already.
    if (submitter !== null && site.conceptControl.test(nameOf(submitter))) return;
    if (passes()) return;
    stop(event);
    tellStopped(form);
    onPublish({
      source: 'submit',
      composer: form,
      ready: () => Promise.resolve(),
      replay: () => resubmit(form, submitter),
    });
  };

  const listen = (): void => {
    try {
      scope.addEventListener('click', onClick, true);
      scope.addEventListener('submit', onSubmit, true);
    } catch {
      // A frame of another origin: what it sends meets its own gate.
    }
  };
  listen();
  return listen;
}

/** How long a site may upload before its button can be pressed again, in milliseconds. */
const uploadLimit = 120_000;

/** A photo that was let go a moment ago may still be on its way, with the button disabled. */
async function untilEnabled(control: Element): Promise<void> {
  const start = performance.now();
  while (control.matches(':disabled, [aria-disabled="true"]')) {
    if (performance.now() - start > uploadLimit) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function controlOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  if (!isElement(target)) return null;
  const control = target.closest('button, [role="button"], input[type="submit"]');
  return isHtml(control) ? control : null;
}

function isPublishing(site: SiteAdapter, control: HTMLElement): boolean {
  const name = nameOf(control);
  return site.publishControl.test(name) && !site.conceptControl.test(name) && !isOpener(control);
}

/** "Publish" that only opens a panel, in which the real one stands. */
const isOpener = (control: HTMLElement): boolean => control.hasAttribute('aria-expanded');

const isSubmitter = (control: HTMLElement): boolean =>
  'form' in control && control.form !== null && 'type' in control && control.type === 'submit';
