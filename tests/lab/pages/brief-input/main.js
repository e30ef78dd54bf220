const choose = () =>
  new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    document.body.append(input);
    input.addEventListener('change', () => {
      resolve(input.files[0]);
      input.remove();
    });
    input.click();
    setTimeout(() => input.remove(), 1_500);
  });

document.querySelector('button')?.addEventListener('click', async () => {
  const file = await choose();
  document.body.insertAdjacentHTML('beforeend', '<p class="busy"></p>');
  await fetch(`photos?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
});
