package io.groundwork.dataset;

/**
 * An image or a video that items refer to, kept once however often it is used.
 *
 * @param sha256 of its bytes, in hexadecimal digits; its address
 * @param mediaType as its bytes say, never as its name says
 */
public record MediaAsset(String sha256, String mediaType, long bytes) {}
