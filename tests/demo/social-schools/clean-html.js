// Keeps of a post's HTML only what an editor makes: no attributes, no scripts.
const allowed = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'P', 'DIV', 'BR', 'UL', 'OL', 'LI']);

/** A fragment that is safe to put into the page. */
export function cleanHtml(html) {
  const fragment = document.createDocumentFragment();
  // A parsed document runs no script and loads no picture.
  copy(new DOMParser().parseFromString(html, 'text/html').body, fragment);
  return fragment;
}

function copy(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data);
    else if (allowed.has(node.nodeName)) {
      const element = document.createElement(node.nodeName);
      copy(node, element);
      to.append(element);
    } else if (node.nodeType === Node.ELEMENT_NODE && !/^(SCRIPT|STYLE)$/.test(node.nodeName)) {
      copy(node, to);
    }
  }
}
