const photos = [];

function take(files) {
  for (const file of files) {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const picture = document.createElement('img');
      picture.className = 'photo';
      picture.src = reader.result;
      document.body.append(picture);
      photos.push({ name: file.name, type: file.type, data: reader.result });
    });
    reader.readAsDataURL(file);
  }
}

document.querySelector('input')?.addEventListener('change', (event) => take(event.target.files));
document.addEventListener('paste', (event) => take(event.clipboardData.files));
document.querySelector('#send')?.addEventListener('click', () => {
  void fetch('posts', { method: 'POST', body: JSON.stringify({ photos }) });
});
