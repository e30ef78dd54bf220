const form = `<!doctype html>
  <input type="file">
  <div id="body" contenteditable style="height: 200px">De schooltuin</div>`;

const upload = (file) => {
  const photo = document.createElement('p');
  photo.className = 'photo';
  document.body.append(photo);
  void fetch('photos', { method: 'POST', body: file });
};
const take = (event, files) => {
  event.preventDefault();
  for (const file of files ?? []) upload(file);
};

// Later than `load`: a driver of Firefox waits for that, and never hears of it where a page was written before.
addEventListener('load', () => setTimeout(writeAnew));

function writeAnew() {
  document.open();
  document.write(form);
  document.close();
  document
    .querySelector('input')
    ?.addEventListener('change', (event) => take(event, event.target.files));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => take(event, event.dataTransfer.files));
  document.addEventListener('paste', (event) => take(event, event.clipboardData.files));
}
