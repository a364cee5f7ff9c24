/** File names without `.sys`, in the order of the alphabet. */
export const windowsDriverNames = `
1394bus 1394ohci 4mmdat 61883 accesstracker acpi acpidev acpiec acpiex acpipagr acpipmi acpitime acx01000 aec
afd afunix agilevpn agp440 ahcache ahflt amdide amdk8 amdppm appid applockerfltr appvmon appvvemgr appvvfs
appxstrm arp1394 asyncmac atapi ataport atmarpc atmlane audstub avc avcstrm avscan backupreader bam basicdisplay
basicrender battc beep bfs bindflt blbdrive bootvid.dll bowser bridge btha2dp bthenum bthhfaud bthhfenum
bthleenum bthmini bthmodem bthpan bthport bthusb bttflt buttonconverter cancelsafe cbafilt cbsampledrv cbsi
ccffilter cdd.dll cdfs cdo cdrom change changer changetracker ci.dll circlass cirrus classpnp cldflt clfs
clusbflt clusdflt clusdisk clusflt clusport cmbatt cmimcext cmpflt cng compbatt compositebus compress condrv
crashdmp crcdisk crusoe csc csvcoc csvflt csvfs csvnsflt csvvbus ctx dam datascrn ddpvssprovider dedup defilter
defragger delete_flt devauthe devolume dfmflt dfs dfsc dfsr dfsrflt dfsrro dhwatchdog discache disk diskperf
displaymux dmboot dmio dmload dmusic dmvsc dpmfilter drmk drmkaud dumpata dumpfve dumpsd dumpsdport dumpstorport
dvfilter dxg dxgkrnl dxgmms1 dxgmms2 dxgthk efs ehstorclass ehstortcgdrv encrypt errdev executioncontext exfat
extensions failattach failmount fastfat fbwf fdc fdrtrace filecrypt fileinfo filetrace fips flpydisk fltmgr fmm
framebuf.dll fs_rec fsdepends fsrec fsrecord fsredir fstier fsvga ftdisk fvevol fwpkclnt fxppm gagp30kx gameflt
gamenum gameport genericusbfn gpuenergydrv gvfs hal.dll hcaport hdaudbus hdaudio hidbatt hidbth hidclass hidi2c
hidinterrupt hidir hidparse hidspi hidusb hsmflt hsp http hvax64.exe hvix64.exe hvloader.dll hvservice hvsocket
hvsocketcontrol hwpolicy hyperkbd i8042prt iiscache indirectkmd intelide intelpep intelpmt intelppm inteltao
ioqos iorate ipfltdrv ipinip ipmidrv ipnat ipsec irda irenum isapnp kbdclass kbdhid kd.dll kd1394.dll kdcom.dll
kdnet.dll kdnic kdstub.dll kdusb.dll kmixer ks ksecdd ksecpkg ksthunk l1vhlwf l2bridge lltdio locksmith luafv
lunparser lxcore lxss mausbhost mausbip mbbcx mcd mcupdate.dll mcupdate_authenticamd.dll
mcupdate_genuineintel.dll memepmagent message microsoft.bluetooth.legacy.leenumerator microsoft.uev.agentdriver
microsoft_bluetooth_avrcptransport minispy mmcss mnmdd modem monitor mouclass mouhid mountmgr mpfilter mpio
mpksl mpsdrv mqac mrxdav mrxsmb mrxsmb10 mrxsmb20 msahci msdsm msdv msfs msgpioclx msgpiowin32 mshidkmdf
msisadrv msiscsi msixpackagingtoolmonitor mskssrv mslbfoprovider mslldp msnfsflt mspclock mspqm msquic msrpc
msseccore mssecflt mssecwfp mssecwfpu mssmbios mstee mtconfig mup namechanger nativewifip ndis ndiscap
ndisimplatform ndistapi ndisuio ndisvirtualbus ndiswan ndkperf ndkping ndproxy ndu netadaptercx netbios netbt
netft netio netvsc netvsc50 netvsc60 netvsc63 netvscvfpp nfsrdr nfssvr nic1394 npfs npsvctrig nsi.dll nsiproxy
nt ntest ntfs ntkrnlmp.exe ntkrnlpa.exe ntkrpamp.exe ntosext ntoskrnl.exe null nullfilter nvdimm nwifi odphflt
ohci1394 p3 p4vfsflt p9np.dll p9rdr pacer parallel parport partmgr parvdm passthrough passthruparser pci pciide
pciidex pcip pcmcia pcw pdc peauth pktmon pktmonapi pluton pmem pnpmem portcls portmap ppdev prjflt processr
procmon11 projfs prvflder psched pscript pshed.dll pvhdparser quota qwavedrv ramparser rasacd rasgre rasirda
rasl2tp raspppoe raspptp rassstp rawwan rdbss rdpbus rdpcdd rdpdd rdpdd.dll rdpdr rdpencdd rdprefmp
rdpvideominiport rdpwd rdvgkmd rdyboost redbook refs refsdedup refsv1 resumekeyfilter rfcomm rfxvmt rhproxy
rndismp rndismp6 rndismpx rpcxdr rsfxdrv rspndr sacdrv sbp2port scanner scfilter scmbus scmdisk0101 scrubber
scsiport sdbus sdport sdstor securekernel.exe sercx sercx2 serenum serial sermouse sffdisk sffp_mmc sffp_sd
sffp_sdport sfilter sfloppy sfo sftredir sgrmagent simrep sis smartcard smb smbbandwidthlimitfilter smbdirect
smbmrx smbresilfilter smclib spaceparser spaceport spbcx spldr splitter sr srv srv2 srvnet stest storagesync
storagesyncguard storahci storfwupdate stornvme storport storqosflt storvsc storvsp stream svhdxflt swapbuffers
swenum swmidi symcryptk.dll synth3dvsc synthvid sysaudio sysmondrv tape tbs tcblaunch.exe tcpip tcpip6 tcpipreg
tdi tdpipe tdtcp tdx teredo termdd terminpt tm tpm tsddd.dll tsfairshare tssecsrv tsusbflt tsusbgd tsusbhub
tunmp tunnel uagp35 uaspstor ucmcx ucmtcpcicx ucmucsi ucmucsiacpiclient ucmucsicx ucpd ucx01000 udecx udfs uefi
ufx01000 ufxsynopsys umbus umpass unionfs update urschipidea urscx01000 urssynopsys usb4devicerouter
usb4hostrouter usb8023 usb80236 usb80236x usbaudio usbaudio2 usbccgp usbcir usbd usbehci usbhub usbhub3 usbohci
usbport usbprint usbrpm usbscan usbser usbstor usbtest usbuhci usbvideo usbxhci uwfreg uwfs vdrvroot verifier
verifierext vfpext vga vga.dll vgapnp vhdmp vhdparser vhf vid videoprt virtdisk virtdisksmb vkrnlintvsc
vkrnlintvsp vmbkmcl vmbkmclr vmbus vmbushid vmbusr vmgencounter vmgid vmrdvcore vms3cap vmsproxy vmsproxyhnic
vmstorfl vmsvcext vmswitch vnvdimm volmgr volmgrx volsnap volume vpci vpcivsp vpcuxd vwifibus vwififlt vwifimp
wacompen wanarp wanarpv6 watchdog wcifs wcmfilter wcnfs wd wdboot wddevflt wdf01000 wdfilter wdfldr wdiwifi
wdmaud wdnisdrv werkernel wfpcapture wfplwf wfplwfs wificx wimfltr wimfsf wimmount win32k win32kbase
win32kbase_rs win32kfull win32ksgd winhv winhvp winhvr winload winnat winquic winsetupboot winsetupmon winusb
wlbs wmiacpi wmilib wof wofadk wpcfltr wpdupfltr wpprecorder wrpfv ws2ifsl wudfpf wudfrd xboxgip xinputhid xlwf
xusb21 xusb22
`;
