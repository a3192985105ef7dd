package dev.shoreline.emit.site;

/**
 * A way to another page of the site.
 *
 * @param remark what stands behind it; may be empty
 */
record SiteLink(String label, String href, String remark) {}
