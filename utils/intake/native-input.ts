/** The browser's own file input, behind what the page sees of it. */

export interface NativeInput {
  isFileInput(target: unknown): target is HTMLInputElement;
  filesOf(input: HTMLInputElement): readonly File[];
  empty(input: HTMLInputElement): void;
  /** Gives the files as the input now holds them. */
  fill(input: HTMLInputElement, files: readonly File[]): readonly File[];
  /** The file inputs that a form would send, in any order. */
  inputsOf(form: HTMLFormElement): readonly HTMLInputElement[];
  patch(hooks: InputHooks): void;
}

export interface InputHooks {
  /** The page reads `files` or `value`. */
  onRead(input: HTMLInputElement): void;
  /** The page opens the file chooser by script. */
  onOpen(input: HTMLInputElement): void;
  /** The page gathers what a form would send. */
  onGather(form: HTMLFormElement): void;
  /** The page has copied an input, with its files. */
  onClone(original: HTMLInputElement, copy: HTMLInputElement): void;
}

/** Captures the originals: call it before any script of the page runs. */
export function nativeInput(page: typeof globalThis): NativeInput {
  const prototype = page.HTMLInputElement.prototype;
  const files = accessor<FileList | null>(prototype, 'files');
  const value = accessor<string>(prototype, 'value');
  const type = accessor<string>(prototype, 'type');
  const elements = Object.getOwnPropertyDescriptor(page.HTMLFormElement.prototype, 'elements')?.get;

  /** By the browser's own mark: an input made in another frame has another prototype. */
  const isFileInput = (target: unknown): target is HTMLInputElement => {
    if (typeof target !== 'object' || target === null) return false;
    try {
      return type.get.call(target as HTMLInputElement) === 'file';
    } catch {
      return false;
    }
  };
  const filesOf = (input: HTMLInputElement): readonly File[] => [...(files.get.call(input) ?? [])];

  return {
    isFileInput,
    filesOf,
    empty: (input) => value.set.call(input, ''),
    fill(input, chosen) {
      const transfer = new page.DataTransfer();
      for (const file of chosen) transfer.items.add(file);
      files.set.call(input, transfer.files);
      return filesOf(input);
    },
    inputsOf(form) {
      try {
        const all: Iterable<unknown> = elements?.call(form) ?? [];
        return [...all].filter(isFileInput);
      } catch {
        // Not a form at all, whatever the page says of it.
        return [];
      }
    },
    patch({ onRead, onOpen, onGather, onClone }) {
      const onReadIfFile = (input: HTMLInputElement): void => {
        if (isFileInput(input)) onRead(input);
      };
      patchGetter(prototype, 'files', files, onReadIfFile);
      patchGetter(prototype, 'value', value, onReadIfFile);
      patchMethod(page.HTMLElement.prototype, 'click', (element) => {
        if (isFileInput(element)) onOpen(element);
      });
      patchMethod(prototype, 'showPicker', onOpen);
      patchCloning(page, isFileInput, onClone);
      patchMethod(page.HTMLFormElement.prototype, 'submit', onGather);
      page.FormData = new Proxy(page.FormData, {
        construct(target, args, newTarget) {
          const [form] = args;
          if (form !== undefined) onGather(form);
          return Reflect.construct(target, args, newTarget);
        },
      });
    },
  };
}

interface Accessor<T> {
  readonly descriptor: PropertyDescriptor;
  readonly get: (this: HTMLInputElement) => T;
  readonly set: (this: HTMLInputElement, value: T) => void;
}

function accessor<T>(prototype: HTMLInputElement, name: string): Accessor<T> {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor?.get === undefined || descriptor.set === undefined) {
    throw new Error(`this browser has no ${name} of an input to guard`);
  }
  return { descriptor, get: descriptor.get, set: descriptor.set };
}

function patchGetter<T>(
  prototype: HTMLInputElement,
  name: string,
  original: Accessor<T>,
  before: (input: HTMLInputElement) => void,
): void {
  Object.defineProperty(prototype, name, {
    ...original.descriptor,
    get(this: HTMLInputElement) {
      before(this);
      return original.get.call(this);
    },
  });
}

function patchMethod<E extends HTMLElement, Name extends 'click' | 'showPicker' | 'submit'>(
  prototype: E & Record<Name, () => void>,
  name: Name,
  before: (element: E) => void,
): void {
  const original = prototype[name];
  const patched = {
    [name](this: E) {
      before(this);
      return Reflect.apply(original, this, arguments);
    },
  }[name];
  Object.defineProperty(prototype, name, { value: patched, writable: true, configurable: true });
}

/** Frameworks copy much and inputs seldom: only elements that hold inputs are looked at. */
function patchCloning(
  page: typeof globalThis,
  isFileInput: (target: unknown) => target is HTMLInputElement,
  onClone: InputHooks['onClone'],
): void {
  const inputsIn = (node: Node): readonly unknown[] => [
    node,
    ...('querySelectorAll' in node ? (node as ParentNode).querySelectorAll('input') : []),
  ];
  const compare = (original: Node, copy: Node): void => {
    const copies = inputsIn(copy);
    if (!copies.some(isFileInput)) return;
    for (const [at, input] of inputsIn(original).entries()) {
      const twin = copies[at];
      if (isFileInput(input) && isFileInput(twin)) onClone(input, twin);
    }
  };
  const { cloneNode } = page.Node.prototype;
  page.Node.prototype.cloneNode = function (this: Node, isDeep) {
    const copy = Reflect.apply(cloneNode, this, [isDeep]);
    compare(this, copy);
    return copy;
  };
  const { importNode } = page.Document.prototype;
  page.Document.prototype.importNode = function <T extends Node>(
    this: Document,
    node: T,
    ...rest: []
  ) {
    const copy: T = Reflect.apply(importNode, this, [node, ...rest]);
    compare(node, copy);
    return copy;
  };
}
