/** Designs side by side: one table whose every row has one basis, in five forms. */
package dev.shoreline.emit.compare;
