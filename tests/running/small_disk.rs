//! A file system of a few megabytes, filled to the brim; unmounted when it goes out of scope.
use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

/// Where it is mounted.
pub struct SmallDisk(PathBuf);

impl SmallDisk {
    /// None where no tmpfs may be mounted.
    pub fn mount(at: &Path, megabytes: u64) -> Option<Self> {
        fs::create_dir_all(at).expect("a mount point");
        let size = format!("size={megabytes}m");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(at);
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        mounted.then(|| Self(at.to_owned()))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Takes all the space that is left but so much; what to delete to give it back.
    pub fn fill(&self, left: u64) -> PathBuf {
        let path = self.0.join("ballast");
        let mut ballast = File::create(&path).expect("ballast");
        while ballast.write_all(&[1; 4096]).is_ok() {}
        let size = ballast.metadata().expect("ballast").len();
        ballast.set_len(size.saturating_sub(left)).expect("ballast");
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
    }
}
