'use strict';

module.exports = require('../../../dist/src/plugins/answers/server/src');
