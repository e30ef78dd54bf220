import {
  ClassicEditor,
  Essentials,
  Image,
  ImageUpload,
  Paragraph,
  SimpleUploadAdapter,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

void ClassicEditor.create(document.querySelector('#body'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Image, ImageUpload, SimpleUploadAdapter],
  toolbar: ['uploadImage'],
  simpleUpload: { uploadUrl: 'upload' },
});
