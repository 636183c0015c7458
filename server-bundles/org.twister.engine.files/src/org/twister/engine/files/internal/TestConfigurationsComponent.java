// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots;
import org.twister.engine.api.TestConfigurations;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Listing;
import org.twister.engine.api.UserFiles.Place;
import org.twister.engine.files.internal.LockTable.Held;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.Root;
import org.twister.rpc.RpcException;

/** Test configuration files over the files of users: what is said of locks here, of values in {@link ConfigurationTrees}, of bindings in {@link BindingsFile}. */
@Component
public final class TestConfigurationsComponent implements TestConfigurations {

	private static final int MOST_BYTES = 16 << 20;

	private final UserFilesComponent files;
	private final LockTable locks;
	private final ResourceAllocator resources;
	private final Audit audit;
	private final ConfigurationTrees trees = new ConfigurationTrees();
	private final BindingsFile bindings;

	@Activate
	public TestConfigurationsComponent(@Reference UserFilesComponent files, @Reference LockTable locks, @Reference ResourceAllocator resources,
			@Reference Audit audit) {
		this.files = files;
		this.locks = locks;
		this.resources = resources;
		this.audit = audit;
		this.bindings = new BindingsFile(files);
	}

	private static Place place(String user, String file) {
		return new Place(user, Roots.Root.TEST_CONFIGS, file);
	}

	@Override
	public List<FileInfo> list(Caller caller, String user) throws RpcException {
		return files.list(caller, place(user, ""), new Listing(true, false, false));
	}

	@Override
	public byte[] read(Caller caller, String user, String file) throws RpcException {
		return files.bytes(caller, place(user, file), MOST_BYTES);
	}

	@Override
	public FileInfo save(Caller caller, String user, String file, byte[] content, Expected expected) throws RpcException {
		Place place = place(user, file);
		Path path = files.spot(caller, place).path();
		boolean isNew = isMissing(caller, place);
		Expected wanted = isNew ? nothing(expected) : own(expected, held(path, caller, file));
		try {
			FileInfo saved = files.write(caller, place, new ByteArrayInputStream(content), wanted, null, isNew ? () -> {} : () -> held(path, caller, file));
			if (!isNew) {
				locks.take(path, caller.user(), saved.hash());
			}
			return saved;
		} catch (IOException e) {
			throw Errors.refusal(file, e);
		}
	}

	private boolean isMissing(Caller caller, Place place) throws RpcException {
		try {
			files.stat(caller, place, false);
			return false;
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND) {
				return true;
			}
			throw e;
		}
	}

	private static Expected nothing(Expected expected) {
		return expected.kind() == Expected.Kind.ANYTHING ? Expected.NOTHING : expected;
	}

	private static Expected own(Expected expected, Held held) {
		return expected.kind() == Expected.Kind.ANYTHING ? Expected.hash(held.hash()) : expected;
	}

	/** The caller's lock. */
	private Held held(Path path, Caller caller, String file) throws RpcException {
		locks.checkFree(path, caller.user());
		return locks.of(path).orElseThrow(() -> new RpcException(FaultCode.CONFLICT, file + " must be locked before it is saved."));
	}

	@Override
	public void delete(Caller caller, String user, String file) throws RpcException {
		Place place = place(user, file);
		if (files.stat(caller, place, false).type() == FileType.FOLDER) {
			throw new RpcException(FaultCode.CONFLICT, file + " is a folder.");
		}
		files.delete(caller, place, false, Expected.ANYTHING);
	}

	@Override
	public void createFolder(Caller caller, String user, String folder) throws RpcException {
		files.createFolder(caller, place(user, folder));
	}

	@Override
	public void deleteFolder(Caller caller, String user, String folder) throws RpcException {
		Place place = place(user, folder);
		if (files.stat(caller, place, false).type() != FileType.FOLDER) {
			throw new RpcException(FaultCode.CONFLICT, folder + " is no folder.");
		}
		files.delete(caller, place, true, Expected.ANYTHING);
	}

	@Override
	public Lock lock(Caller caller, String user, String file) throws RpcException {
		caller.require(Role.CHANGE_GLOBALS);
		Place place = place(user, file);
		Path path = files.spot(caller, place).path();
		FileInfo info = files.stat(caller, place, true);
		if (info.type() != FileType.FILE) {
			throw new RpcException(FaultCode.CONFLICT, file + " is no file.");
		}
		Lock lock = locks.take(path, caller.user(), info.hash()).lock();
		audit.record(caller, "configurations.lock", path.toString(), "until " + lock.until());
		return lock;
	}

	@Override
	public boolean unlock(Caller caller, String user, String file) throws RpcException {
		Path path = files.spot(caller, place(user, file)).path();
		if (!caller.admin()) {
			locks.checkFree(path, caller.user());
		}
		boolean isFreed = locks.free(path);
		if (isFreed) {
			audit.record(caller, "configurations.unlock", path.toString(), "");
		}
		return isFreed;
	}

	@Override
	public Optional<Lock> lockOf(Caller caller, String user, String file) throws RpcException {
		return locks.of(files.spot(caller, place(user, file)).path()).map(Held::lock);
	}

	@Override
	public Optional<Object> value(Caller caller, String user, String file, String path) throws RpcException {
		Object value = trees.of(files, caller, place(user, file));
		for (String name : path.split("/")) {
			if (!name.isEmpty()) {
				value = value instanceof Map<?, ?> folder ? folder.get(name) : null;
			}
		}
		return Optional.ofNullable(value);
	}

	@Override
	public List<Binding> bindings(Caller caller, String user) throws RpcException {
		return bindings.all(caller, user);
	}

	@Override
	public Optional<Binding> binding(Caller caller, String user, String config) throws RpcException {
		return bindings.all(caller, user).stream().filter(binding -> BindingsFile.isSame(binding.config(), config)).findFirst();
	}

	@Override
	public void setBinding(Caller caller, String user, Binding binding) throws RpcException {
		bindings.set(caller, user, binding);
	}

	@Override
	public boolean deleteBinding(Caller caller, String user, String config) throws RpcException {
		return bindings.delete(caller, user, config);
	}

	@Override
	public Optional<String> boundSut(Caller caller, String user, String config, String component) throws RpcException {
		Optional<String> own = bound(caller, user, config, component);
		return own.isPresent() ? own : bound(caller, user, DEFAULT_BINDING, component);
	}

	private Optional<String> bound(Caller caller, String user, String config, String component) throws RpcException {
		return binding(caller, user, config).map(Binding::suts).map(suts -> suts.getOrDefault(component, suts.get("")));
	}

	@Override
	public Optional<String> boundSutPath(Caller caller, String user, String config, String component) throws RpcException {
		Optional<String> sut = boundSut(caller, user, config, component);
		return sut.isEmpty() ? sut : resources.find(Actor.of(caller), Root.SUTS, sut.get()).map(ResourceInfo::path);
	}

	/** Maps in their order that are only to be read. */
	static <T> Map<String, T> copy(Map<String, T> map) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}
}
