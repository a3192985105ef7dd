import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Rewrites the jars of the distribution so that class-data sharing covers them: class files older than
 * Java 6 (format 50) are raised to Java 8 (format 52) with stack maps, and signatures, which no longer
 * fit and would keep a jar out of the archive, are dropped. Without this a third of the classes is
 * loaded and verified one by one at every start. Run at build time as
 * {@code java -cp asm.jar:... RaiseClassFiles.java LIB_FOLDER}.
 */
public final class RaiseClassFiles {
  private static final int OLDEST_SHARED = 50;
  private static final FileTime EPOCH = FileTime.fromMillis(1_767_225_600_000L);

  private final Map<String, String> superclasses = new HashMap<>();
  private final Map<String, Boolean> interfaces = new HashMap<>();
  private int raised;

  public static void main(String[] args) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
    RaiseClassFiles tool = new RaiseClassFiles();
    for (Path jar : jars) {
      tool.learn(jar);
    }
    for (Path jar : jars) {
      tool.rewrite(jar);
    }
    System.out.println("class files raised to Java 8: " + tool.raised + " in " + jars.size() + " jars");
  }

  /** Notes the superclass of every class, which computing stack maps needs. */
  private void learn(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          ClassReader reader = new ClassReader(read(jar, entry));
          superclasses.put(reader.getClassName(), String.valueOf(reader.getSuperName()));
          interfaces.put(
              reader.getClassName(), (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0);
        }
      }
    }
  }

  private void rewrite(Path file) throws IOException {
    Path result = file.resolveSibling(file.getFileName() + ".tmp");
    try (JarFile jar = new JarFile(file.toFile());
        OutputStream out = Files.newOutputStream(result);
        JarOutputStream zip = new JarOutputStream(out)) {
      List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
      entries.sort(java.util.Comparator.comparing(JarEntry::getName));
      Manifest manifest = jar.getManifest();
      if (manifest != null) {
        put(zip, JarFile.MANIFEST_NAME, bytes(unsigned(manifest)));
      }
      for (JarEntry entry : entries) {
        String name = entry.getName();
        if (entry.isDirectory() || name.equals(JarFile.MANIFEST_NAME) || isSignature(name)) {
          continue;
        }
        byte[] content = read(jar, entry);
        boolean old = name.endsWith(".class") && majorVersion(content) < OLDEST_SHARED;
        put(zip, name, old ? raise(content) : content);
      }
    }
    Files.move(result, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] raise(byte[] content) {
    raised++;
    ClassReader reader = new ClassReader(content);
    ClassWriter writer = new FrameWriter();
    reader.accept(new Raiser(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static final class Raiser extends ClassVisitor {
    Raiser(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] faces) {
      super.visit(Opcodes.V1_8, access, name, signature, parent, faces);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      // Subroutines (jsr/ret) are not allowed beside stack maps.
      return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
    }
  }

  private final class FrameWriter extends ClassWriter {
    FrameWriter() {
      super(ClassWriter.COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String a, String b) {
      if (isInterface(a) || isInterface(b)) {
        return "java/lang/Object";
      }
      List<String> ancestors = new ArrayList<>();
      for (String c = a; !"null".equals(c); c = parentOf(c)) {
        ancestors.add(c);
      }
      for (String c = b; !"null".equals(c); c = parentOf(c)) {
        if (ancestors.contains(c)) {
          return c;
        }
      }
      return "java/lang/Object";
    }
  }

  private boolean isInterface(String name) {
    Boolean known = interfaces.get(name);
    return known != null ? known : platform(name).map(Class::isInterface).orElse(false);
  }

  private String parentOf(String name) {
    String known = superclasses.get(name);
    if (known != null) {
      return known;
    }
    return platform(name)
        .map(Class::getSuperclass)
        .map(c -> c.getName().replace('.', '/'))
        .orElse(name.equals("java/lang/Object") ? "null" : "java/lang/Object");
  }

  private static java.util.Optional<Class<?>> platform(String name) {
    try {
      return java.util.Optional.of(
          Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return java.util.Optional.empty();
    }
  }

  private static boolean isSignature(String name) {
    return name.startsWith("META-INF/")
        && (name.endsWith(".SF") || name.endsWith(".RSA") || name.endsWith(".DSA") || name.endsWith(".EC"));
  }

  private static Manifest unsigned(Manifest manifest) {
    Manifest result = new Manifest();
    for (Map.Entry<Object, Object> e : manifest.getMainAttributes().entrySet()) {
      result.getMainAttributes().put(e.getKey(), e.getValue());
    }
    result.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
    return result;
  }

  private static byte[] bytes(Manifest manifest) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  private static int majorVersion(byte[] c) {
    return ((c[6] & 0xff) << 8) | (c[7] & 0xff);
  }

  private static byte[] read(JarFile jar, JarEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(JarOutputStream zip, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setLastModifiedTime(EPOCH);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
