exports.renderPdf = require('nianbao/pdf').renderPdf;
