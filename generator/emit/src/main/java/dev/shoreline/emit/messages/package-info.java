/** The list of messages in machine-readable forms. */
package dev.shoreline.emit.messages;
