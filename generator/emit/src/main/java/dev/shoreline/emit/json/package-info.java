/** How JSON is written. */
package dev.shoreline.emit.json;
