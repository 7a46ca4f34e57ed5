// pdf.js starts by itself when it finds that it runs in a worker.
import 'pdfjs-dist/build/pdf.worker.mjs';
