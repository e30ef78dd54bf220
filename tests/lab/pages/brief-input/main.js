const choose = () =>
  new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', hidden: true });
    document.body.append(input);
    input.addEventListener('change', () => {
      resolve(input.files[0]);
      input.remove();
    });
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
    setTimeout(() => input.remove(), 1_500);
  });

document.querySelector('button')?.addEventListener('click', async () => {
  const file = await choose();
  if (file === undefined) return;
  document.body.insertAdjacentHTML('beforeend', '<p class="busy"></p>');
  const body = await new Response(file.stream()).blob();
  await fetch(`photos?name=${encodeURIComponent(file.name)}`, { method: 'POST', body });
});
