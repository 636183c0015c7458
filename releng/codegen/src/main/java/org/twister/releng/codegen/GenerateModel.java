// SPDX-License-Identifier: EPL-2.0
package org.twister.releng.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the EMF code of a bundle from its one genmodel, on a plain class path. The code is always made in a temporary folder; {@code generate} then replaces
 * {@code src-gen} with it, {@code check} compares and exits with 1 if {@code src-gen} differs.
 */
public final class GenerateModel {

	private static final String LICENSE = "// SPDX-License-Identifier: EPL-2.0\n";

	private GenerateModel() {
	}

	/** Arguments: folder of the bundle, {@code generate} or {@code check}. */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toRealPath();
		boolean check = args.length > 1 && args[1].equals("check");
		boolean good = true;
		Path temporary = Files.createTempDirectory("twister-codegen");
		try {
			SortedMap<String, String> fresh = generate(bundle, temporary);
			if (check) {
				good = check(bundle, fresh);
			} else {
				write(bundle.resolve("src-gen"), fresh);
				System.out.println("Generated " + fresh.size() + " files in " + bundle.getFileName() + "/src-gen");
			}
		} finally {
			delete(temporary);
		}
		if (!good) {
			System.exit(1);
		}
	}

	private static SortedMap<String, String> generate(Path bundle, Path temporary) throws IOException {
		EcorePlugin.ExtensionProcessor.process(null);
		String name = bundle.getFileName().toString();
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(temporary.toString() + "/"));
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		Map<String, Object> factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
		GenModel genModel = (GenModel) set.getResource(URI.createFileURI(findGenModel(bundle).toString()), true).getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.WARNING) {
			throw new IOException("The generator complains: " + describe(result, new ArrayList<>()));
		}
		return read(temporary.resolve("src-gen"));
	}

	private static List<String> describe(Diagnostic diagnostic, List<String> messages) {
		messages.add(diagnostic.getMessage() + (diagnostic.getException() == null ? "" : " " + diagnostic.getException()));
		diagnostic.getChildren().forEach(child -> describe(child, messages));
		return messages;
	}

	private static Path findGenModel(Path bundle) throws IOException {
		try (Stream<Path> files = Files.list(bundle.resolve("model"))) {
			return files.filter(f -> f.toString().endsWith(".genmodel")).findFirst().orElseThrow(() -> new IOException("No genmodel in " + bundle + "/model"));
		}
	}

	/** Java files below a folder by relative path, with the licence line on top and plain line ends. */
	private static SortedMap<String, String> read(Path folder) throws IOException {
		SortedMap<String, String> files = new TreeMap<>();
		if (!Files.isDirectory(folder)) {
			return files;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
				String text = Files.readString(file).replace("\r\n", "\n");
				String path = folder.relativize(file).toString().replace('\\', '/');
				files.put(path, text.startsWith(LICENSE) ? text : LICENSE + text);
			}
		}
		return files;
	}

	private static boolean check(Path bundle, SortedMap<String, String> fresh) throws IOException {
		SortedMap<String, String> committed = read(bundle.resolve("src-gen"));
		List<String> different = new ArrayList<>();
		Stream.concat(fresh.keySet().stream(), committed.keySet().stream()).distinct().sorted()
				.filter(path -> !String.valueOf(fresh.get(path)).equals(committed.get(path))).forEach(different::add);
		if (!different.isEmpty()) {
			different.forEach(path -> System.err.println("src-gen/" + path + (committed.containsKey(path) ? fresh.containsKey(path) ? " is out of date" : " is left over" : " is missing")));
			System.err.println("The generated code of " + bundle.getFileName() + " is not what its model says: run ./twister generate");
			return false;
		}
		System.out.println(bundle.getFileName() + "/src-gen is what the model says (" + fresh.size() + " files)");
		return true;
	}

	private static void write(Path folder, SortedMap<String, String> files) throws IOException {
		delete(folder);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.writeString(target, file.getValue());
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
