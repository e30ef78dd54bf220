// A web component that keeps its input to itself.
customElements.define(
  'photo-field',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<label>Photo <input type="file"></label><p></p>';
      root.querySelector('input')?.addEventListener('change', async ({ target }) => {
        for (const file of target.files) {
          await fetch('photos', { method: 'POST', headers: { 'X-Name': file.name }, body: file });
          root.querySelector('p')?.append(file.name);
        }
      });
    }
  },
);
