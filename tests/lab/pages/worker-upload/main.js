const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data: name }) => {
  const photo = document.createElement('p');
  photo.className = 'photo';
  photo.textContent = name;
  document.body.append(photo);
});

document.querySelector('input')?.addEventListener('input', (event) => {
  worker.postMessage([...event.target.files]);
});
const zone = document.querySelector('#zone');
zone?.addEventListener('dragover', (event) => event.preventDefault());
zone?.addEventListener('drop', (event) => {
  event.preventDefault();
  worker.postMessage([...event.dataTransfer.files]);
});
