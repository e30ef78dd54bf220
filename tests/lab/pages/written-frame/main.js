const { contentDocument: inside } = document.querySelector('#written');
Document.prototype.open.call(inside);
Document.prototype.write.call(inside, '<input type="file" onchange="parent.send(this)">');
Document.prototype.close.call(inside);

window.send = async (input) => {
  const told = document.createElement('p');
  told.className = 'told';
  document.body.append(told);
  const body = new FormData();
  body.append('photo', input.files[0]);
  await fetch('photos', { method: 'POST', body });
};
