async function upload(file) {
  const bitmap = await createImageBitmap(file, { resizeWidth: 400 });
  const canvas = document.createElement('canvas');
  canvas.className = 'photo';
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  document.body.append(canvas);
  canvas.toBlob((small) => void fetch('photos', { method: 'POST', body: small }), 'image/jpeg');
}

const take = (event, files) => {
  event.preventDefault();
  for (const file of files) void upload(file);
};

document
  .querySelector('input')
  ?.addEventListener('change', (event) => take(event, event.target.files));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => take(event, event.dataTransfer.files));
document.addEventListener('paste', (event) => take(event, event.clipboardData.files));
