import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const quill = new Quill('#body', { theme: 'snow', modules: { toolbar: ['bold', 'image'] } });

document.querySelector('#send')?.addEventListener('click', () => {
  const body = JSON.stringify({ html: quill.root.innerHTML });
  void fetch('posts', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
});
