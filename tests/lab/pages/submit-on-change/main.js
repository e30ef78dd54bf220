const input = document.querySelector('input');
input?.addEventListener('change', () => {
  if (input.value !== '') input.form?.submit();
});
