const [form] = document.forms;

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!form.reportValidity()) return;
  await fetch('send', { method: 'POST', body: new FormData(form) });
  form.reset();
  const photo = document.createElement('p');
  photo.className = 'photo';
  document.body.append(photo);
});
