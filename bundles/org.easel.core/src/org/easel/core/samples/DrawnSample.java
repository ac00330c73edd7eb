package org.easel.core.samples;

import java.nio.file.Path;

import org.easel.core.io.FileStamp;
import org.easel.core.run.SamplePrompt;

/**
 * A sample picture on the disk.
 *
 * @param file a PNG
 * @param stamp tells the file from one that is drawn anew
 * @param prompt what was asked for
 * @param column what drew it
 */
public record DrawnSample(Path file, FileStamp stamp, SamplePrompt prompt, SampleColumn column) {
}
