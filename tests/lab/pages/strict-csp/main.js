async function upload(file) {
  const photo = document.createElement('img');
  photo.className = 'photo';
  photo.src = URL.createObjectURL(file);
  document.querySelector('#photos')?.append(photo);
  const request = new XMLHttpRequest();
  request.open('POST', 'photos');
  request.setRequestHeader('Content-Type', file.type);
  request.send(file);
}

document.querySelector('button')?.addEventListener('click', () => {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.oninput = () => [...input.files].forEach(upload);
  input.showPicker();
});

const zone = document.querySelector('#zone');
zone?.addEventListener('dragover', (event) => event.preventDefault());
zone?.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const item of event.dataTransfer.items) upload(item.getAsFile());
});
