package org.onedoor.workbench.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes to a draft and says of which file it was when that fails: the system only says why. */
final class DraftStream extends OutputStream {
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path target;
    private final boolean apart;
    private final FileChannel channel;

    /**
     * Opens it.
     *
     * @param replaces whether there is a file already, whose readers may be fewer than those of a new one
     */
    DraftStream(Path beside, Path target, boolean replaces) throws IOException {
        this.target = target;
        apart = !beside.equals(target);
        try {
            channel = apart
                    ? FileChannel.open(
                            beside,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            attributes(target, replaces))
                    : FileChannel.open(target, StandardOpenOption.WRITE);
        } catch (FileSystemException unwritable) {
            throw Unwritten.told(target, unwritable);
        }
    }

    private static FileAttribute<?>[] attributes(Path target, boolean replaces) {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix && replaces ? new FileAttribute<?>[] {OURS_ALONE} : new FileAttribute<?>[0];
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException unwritable) {
            throw Unwritten.told(target, unwritable);
        }
    }

    /** Closes it once the device has all of it, as some tell only then that it was full. */
    @Override
    public void close() throws IOException {
        try {
            if (channel.isOpen() && apart) {
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw Unwritten.told(target, unwritable);
        } finally {
            channel.close();
        }
    }
}
