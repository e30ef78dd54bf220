async function upload(handle) {
  if (handle.kind === 'directory') {
    for await (const inner of handle.values()) await upload(inner);
    return;
  }
  const file = await handle.getFile();
  const photo = document.createElement('img');
  photo.className = 'photo';
  photo.src = URL.createObjectURL(file);
  document.querySelector('#photos')?.append(photo);
  await fetch(`photos/${encodeURIComponent(file.name)}`, {
    method: 'PUT',
    body: await file.arrayBuffer(),
  });
}

document.querySelector('button')?.addEventListener('click', async () => {
  for (const handle of await window.showOpenFilePicker()) await upload(handle);
});

const zone = document.querySelector('#zone');
zone?.addEventListener('dragover', (event) => event.preventDefault());
zone?.addEventListener('drop', async (event) => {
  event.preventDefault();
  const handles = [...event.dataTransfer.items].map((item) => item.getAsFileSystemHandle());
  for (const handle of await Promise.all(handles)) await upload(handle);
});
