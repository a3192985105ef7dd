/** What has been published about something: figures with their basis and their source. */
package dev.shoreline.model.claim;
