/** The frame, look and escaping that all HTML outputs share. */
package dev.shoreline.emit.html;
