import { Dropzone } from 'dropzone';
import 'dropzone/dist/dropzone.css';

const [form] = document.querySelectorAll('form');
const dropzone = new Dropzone(form);
// Dropzone's own way to take what is pasted.
document.addEventListener('paste', (event) => dropzone.paste(event));
