package io.groundwork.dataset.web;

import io.groundwork.dataset.Media;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.people.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out images and videos by the hash of their bytes, so that nothing in them can run as a page of ours. */
@RestController
@RequestMapping("/api/v1/media")
@Tag(name = "media")
class MediaController {

    private final Media media;
    private final CurrentPerson current;

    MediaController(Media media, CurrentPerson current) {
        this.media = media;
        this.current = current;
    }

    @GetMapping("/{sha256}")
    @Operation(summary = "An image or a video; takes Range and If-None-Match")
    ResponseEntity<Resource> get(@PathVariable String sha256) throws IOException {
        current.requireScope("work");
        MediaAsset asset = media.get(sha256);
        return ResponseEntity.ok()
                .eTag("\"" + asset.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(media.content(asset)));
    }
}
