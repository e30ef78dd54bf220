const upload = (event, files) => {
  if (!event.isTrusted) return;
  for (const body of files) void fetch('photos', { method: 'POST', body });
};

document
  .querySelector('input')
  ?.addEventListener('change', (event) => upload(event, event.target.files));
const zone = document.querySelector('#zone');
zone?.addEventListener('dragover', (event) => event.preventDefault());
zone?.addEventListener('drop', (event) => {
  event.preventDefault();
  upload(event, event.dataTransfer.files);
});
