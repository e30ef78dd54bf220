import 'trix';
import 'trix/dist/trix.css';

// As in Trix's own guide: the site uploads what the editor attached.
document.addEventListener('trix-attachment-add', ({ attachment }) => {
  if (attachment.file === undefined) return;
  const body = new FormData();
  body.append('file', attachment.file);
  const request = new XMLHttpRequest();
  request.open('POST', 'attachments', true);
  request.upload.onprogress = ({ loaded, total }) =>
    attachment.setUploadProgress((100 * loaded) / total);
  request.onload = () => attachment.setAttributes({ url: 'received.jpg', href: 'received.jpg' });
  request.send(body);
});
