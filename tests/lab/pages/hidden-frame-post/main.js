const [form] = document.forms;

form?.addEventListener('change', () => {
  form.requestSubmit();
  form.reset();
});
document.querySelector('iframe')?.addEventListener('load', ({ target }) => {
  if (target.contentDocument.body.innerText !== 'Received') return;
  const photo = document.createElement('p');
  photo.className = 'photo';
  document.body.append(photo);
});
