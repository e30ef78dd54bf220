// Sends the path in the folder too, as sites that keep albums do.
document.querySelector('#send')?.addEventListener('click', async () => {
  for (const file of document.querySelector('input').files) {
    const body = new FormData();
    body.append('path', file.webkitRelativePath.replace(/[^/]*$/, ''));
    body.append('photo', file);
    await fetch('photos', { method: 'POST', body });
  }
});
