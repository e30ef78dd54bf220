/** What an element is, whichever window made it: `instanceof` fails for elements of another frame. */

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'nodeType' in value;

export const isElement = (value: unknown): value is Element =>
  isNode(value) && value.nodeType === 1;

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isHtml = (value: unknown): value is HTMLElement =>
  isElement(value) && value.namespaceURI === htmlNamespace;

export const isInput = (value: unknown): value is HTMLInputElement =>
  isHtml(value) && value.localName === 'input';

export const isTextArea = (value: unknown): value is HTMLTextAreaElement =>
  isHtml(value) && value.localName === 'textarea';

export const isForm = (value: unknown): value is HTMLFormElement =>
  isHtml(value) && value.localName === 'form';
