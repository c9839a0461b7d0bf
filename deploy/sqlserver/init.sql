-- The databases of the services. Run once as an administrator, before `transferpunt migrate all`.
-- READ_COMMITTED_SNAPSHOT: without it the sender of events waits for every writer.
IF DB_ID('casus-intake') IS NULL CREATE DATABASE [casus-intake];
IF DB_ID('woningaanbod') IS NULL CREATE DATABASE [woningaanbod];
IF DB_ID('indicatie') IS NULL CREATE DATABASE [indicatie];
IF DB_ID('werk-en-inkomen') IS NULL CREATE DATABASE [werk-en-inkomen];
GO
ALTER DATABASE [casus-intake] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE [woningaanbod] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE [indicatie] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
ALTER DATABASE [werk-en-inkomen] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
