/** All rules, standards and messages as a site of plain HTML files. */
package dev.shoreline.emit.site;
