// One input, made once, asked again each time.
const input = document.createElement('input');
input.type = 'file';
input.accept = 'image/*';

input.addEventListener('change', async () => {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const body = new FormData();
  body.append('photo', file);
  await fetch('photos', { method: 'POST', body });
  const photo = document.createElement('img');
  photo.className = 'photo';
  photo.src = URL.createObjectURL(file);
  document.querySelector('#photos')?.append(photo);
});

document.querySelector('button')?.addEventListener('click', () => input.click());
